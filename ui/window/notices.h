// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/errortext.h"
#include "ui/widgets/bannerarea.h"
#include "ui/widgets/messagestrip.h"

#include <array>
#include <functional>
#include <vector>

namespace keyturn {

/// The messages above the pages, at most one for each topic: a new message replaces the one before.
/// A message stays until it is ended or the user closes it.
class Notices final : public BannerArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notices)

public:
    /// In the order of the messages from top to bottom.
    enum class Topic
    {
        SignIn, ///< the open sign-in, or one that could not be opened
        Work, ///< something that the user wanted just now has failed
        Paste, ///< what was pasted holds no key
        Store, ///< Keyturn's own file
        Keychain,
        Services,
        Rescue,
        Adoption,
        Rotation,
        Expiry
    };

    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    struct Notice
    {
        Tone tone = Tone::Bad;
        Message message;
        std::vector<Action> actions = {}; ///< at most four
        MessageStrip::Closing closing = MessageStrip::Closing::ByOwner;
        std::function<void()> closed = {}; ///< called when the user has closed it
    };

    explicit Notices(QWidget *parent);

    /// Shows a message in place of the topic's present one.
    void tell(Topic topic, const Notice &notice);
    /// Hides the topic's message, if one is shown.
    void end(Topic topic);
    /// The button of one of the actions of the message that is shown, for what opens beside it.
    [[nodiscard]] QWidget *button(Topic topic, int action);

private:
    struct Place
    {
        MessageStrip *strip = nullptr;
        std::vector<Action> actions;
        std::function<void()> closed;
    };

    [[nodiscard]] Place &place(Topic topic) { return m_places.at(std::size_t(topic)); }

    std::array<Place, 10> m_places;
};

} // namespace keyturn
