#pragma once

#include "sim/law/book.hpp"

/// What a member owes that does not do its part in a pile-up (IRSA, art. 5.4).
namespace sim::law {

inline constexpr Key<Count> irsa_leader_notice_days{"irsa/leader_notice_days"};
inline constexpr Key<Count> irsa_head_silence_days{"irsa/head_silence_days"};

}  // namespace sim::law
