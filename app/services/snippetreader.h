// SPDX-License-Identifier: MIT
#pragma once

#include "services/checkedobject.h"
#include "services/serviceprofile.h"

namespace keyturn {

/// What the placeholders of a kind's snippets may name, besides what all have.
struct SnippetContext
{
    bool hasOrganization = false;
    bool hasOrganizationHeader = false;
    bool hasAuthAddress = false;
};

/// The list "snippets" of an object in a profile's JSON; each is checked as a whole.
[[nodiscard]] std::vector<SnippetTemplate> readSnippets(const CheckedObject &node,
                                                        const SnippetContext &context);

} // namespace keyturn
