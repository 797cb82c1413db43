// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/errortext.h"
#include "ui/widgets/bannerarea.h"
#include "ui/widgets/messagestrip.h"

#include <array>
#include <functional>
#include <vector>

namespace keyturn {

/// The messages above the pages, one of each topic at most: a newer one takes the place of the one
/// before. A message stays until its topic is over or the user closes it.
class Notices final : public BannerArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notices)

public:
    /// In the order in which they stand, from top to bottom.
    enum class Topic
    {
        Work, ///< what was wanted just now and did not succeed
        Keychain,
        Services,
        Rescue
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
        std::vector<Action> actions = {}; ///< two at most
        MessageStrip::Closing closing = MessageStrip::Closing::ByOwner;
    };

    explicit Notices(QWidget *parent);

    void tell(Topic topic, const Notice &notice);
    void end(Topic topic);

private:
    struct Place
    {
        MessageStrip *strip = nullptr;
        std::vector<Action> actions;
    };

    [[nodiscard]] Place &place(Topic topic) { return m_places.at(std::size_t(topic)); }

    std::array<Place, 4> m_places;
};

} // namespace keyturn
