// SPDX-License-Identifier: MIT
#pragma once

#include "services/checkedobject.h"
#include "services/serviceprofile.h"

namespace keyturn {

/// Which placeholders the snippets of a kind may use, besides those that every kind has.
struct SnippetContext
{
    bool hasOrganization = false;
    bool hasOrganizationHeader = false;
    bool hasAuthAddress = false;
};

/// Reads the list "snippets" of an object in a profile's JSON and checks every snippet.
[[nodiscard]] std::vector<SnippetTemplate> readSnippets(const CheckedObject &node,
                                                        const SnippetContext &context);

} // namespace keyturn
