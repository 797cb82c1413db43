// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "sandbox/state.h"
#include "sandbox/statejson.h"

#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace keyturn::sandbox {

/// Why a question to the state has no answer.
enum class StateError
{
    NotFound,
    Forbidden, ///< known, but not for the one who asks
    Conflict, ///< there is one already, or it is not any more what the one who asks saw
    Storage, ///< the file cannot be written; the log says why
};

/// Keeps the sandbox's state: in a file of JSON in a folder that is the user's alone, or in memory.
/// Every change replaces the file as a whole, so that whoever is killed leaves the old one or the
/// new one. Several processes may share a folder: each looks at the file before it answers, and
/// only one at a time changes it. A file that is none of ours or is damaged is set aside, never
/// overwritten. The class knows no rules about what is in the state.
class StateFile final
{
public:
    /// Reads the file in `folder`, or writes `samples` to a new one. The folder is closed to other
    /// users; one that holds other things and is open to others is refused rather than locked up.
    [[nodiscard]] static Result<std::unique_ptr<StateFile>, QString> inFolder(const QString &folder,
                                                                              const State &samples);
    [[nodiscard]] static std::unique_ptr<StateFile> inMemory(const State &samples);

    /// The state as it is now, whichever process changed it last.
    [[nodiscard]] State read();

    /// `change` gets the state and answers with a Result whose error is a StateError. The state is
    /// kept if there is no error and the file could be written; else nothing has changed.
    template <typename Change> [[nodiscard]] auto change(Change change)
    {
        std::invoke_result_t<Change, State &> result = failure(StateError::Storage);
        const bool isKept = apply([&](State &state) {
            result = change(state);
            return result.has_value();
        });
        if (result && !isKept)
            result = failure(StateError::Storage);
        return result;
    }

private:
    StateFile(QString path, const State &samples);
    [[nodiscard]] Result<Done, QString> open();
    [[nodiscard]] Result<Done, Unreadable> refresh();
    [[nodiscard]] bool apply(const std::function<bool(State &)> &change);
    [[nodiscard]] bool write(const State &state);

    QString m_path; ///< empty: in memory
    State m_state;
    QByteArray m_written; ///< the file's text for m_state; empty before the first
};

} // namespace keyturn::sandbox
