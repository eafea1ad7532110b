#pragma once

#include <memory>
#include <utility>

#include <cairo.h>
#include <cmark.h>
#include <pango/pangocairo.h>

namespace sim::paper {

template <auto release>
struct Release {
    template <class T>
    void operator()(T* thing) const {
        release(thing);
    }
};

template <class T, auto release>
using Owned = std::unique_ptr<T, Release<release>>;

using OwnedCanvas = Owned<cairo_t, cairo_destroy>;
using OwnedSurface = Owned<cairo_surface_t, cairo_surface_destroy>;
using OwnedFontOptions = Owned<cairo_font_options_t, cairo_font_options_destroy>;
using OwnedFont = Owned<PangoFontDescription, pango_font_description_free>;
using OwnedAttributes = Owned<PangoAttrList, pango_attr_list_unref>;
using OwnedLines = Owned<PangoLayoutIter, pango_layout_iter_free>;
using OwnedText = Owned<char, g_free>;
using OwnedNode = Owned<cmark_node, cmark_node_free>;
using OwnedWalk = Owned<cmark_iter, cmark_iter_free>;

/// A counted reference to a GObject; `Ref{p}` takes over the reference that made `p`.
template <class T>
class Ref {
public:
    Ref() = default;
    explicit Ref(T* taken) : object_{taken} {}
    Ref(const Ref& other) : object_{other.object_} {
        if (object_ != nullptr) g_object_ref(object_);
    }
    Ref(Ref&& other) noexcept : object_{std::exchange(other.object_, nullptr)} {}
    Ref& operator=(Ref other) noexcept {
        std::swap(object_, other.object_);
        return *this;
    }
    ~Ref() {
        if (object_ != nullptr) g_object_unref(object_);
    }
    T* get() const { return object_; }

private:
    T* object_ = nullptr;
};

}  // namespace sim::paper
