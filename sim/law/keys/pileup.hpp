#pragma once

#include "sim/law/book.hpp"

/// What a member owes that does not do its part in a pile-up (IRSA, art. 5.4), and how a forfait
/// is shared between the insurers of a tractor and of its trailer (art. 2.7).
namespace sim::law {

inline constexpr Key<Count> irsa_leader_notice_days{"irsa/leader_notice_days"};
inline constexpr Key<Count> irsa_head_silence_days{"irsa/head_silence_days"};
inline constexpr Key<Rate> irsa_trailer_forfait_share{"irsa/trailer_forfait_share"};

}  // namespace sim::law
