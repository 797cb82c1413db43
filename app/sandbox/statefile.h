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

/// Why the state could not answer a question or make a change.
enum class StateError
{
    NotFound,
    Forbidden, ///< the thing exists, but the caller has no right to it
    Conflict, ///< it exists already, or it is not any more what the caller saw
    Storage, ///< the file cannot be written; the log says why
};

/// Keeps the sandbox's state, either as a JSON file in a folder of the user's own or in memory.
/// Every change replaces the whole file, so that a process that is killed leaves either the old
/// file or the new one. Several processes may share a folder: each reads the file before it
/// answers, and only one at a time changes it. A file that is damaged or not a state file is
/// renamed, never overwritten. The class knows no rules about the content of the state.
class StateFile final
{
public:
    /// Reads the file in `folder`, or writes `samples` to a new file. The folder is closed to other
    /// users. A folder that is open to others and holds other files is refused instead.
    [[nodiscard]] static Result<std::unique_ptr<StateFile>, QString> inFolder(const QString &folder,
                                                                              const State &samples);
    [[nodiscard]] static std::unique_ptr<StateFile> inMemory(const State &samples);

    /// The current state, whichever process changed it last.
    [[nodiscard]] State read();

    /// Calls `change` with the state. `change` must return a Result whose error type is StateError.
    /// The new state is kept if there is no error and the file could be written; otherwise nothing
    /// changes.
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
    StateFile(QString path, State samples);
    [[nodiscard]] Result<Done, QString> open();
    [[nodiscard]] Result<Done, Unreadable> refresh();
    [[nodiscard]] bool apply(const std::function<bool(State &)> &change);
    [[nodiscard]] bool write(const State &state);

    QString m_path; ///< empty: the state is kept in memory only
    State m_state;
    /// Text of the file that m_state was read from or written to; empty before that.
    QByteArray m_written;
};

} // namespace keyturn::sandbox
