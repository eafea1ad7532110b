#pragma once

#include "sim/app/core/intent.hpp"
#include "sim/app/views/drafts.hpp"

namespace sim::app::views {

/// What a form holds, as an act takes it: field to option id, ids joined by ",", or text.
claims::Fields typed_fields(const ActView& act, const FormDraft& form);

/// Every required field has something.
bool complete(const ActView& act, const FormDraft& form);

/// The fields of an act, one control a field; a worksheet has its own panel.
void draw_fields(const ActView& act, FormDraft& form);

}  // namespace sim::app::views
