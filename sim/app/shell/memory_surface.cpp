// Frames painted in memory and sent to the X server, which reads them from there when it runs on
// the same machine.
#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <sys/ipc.h>
#include <sys/shm.h>

#include <optional>

#include "sim/app/shell/painted_surface.hpp"

namespace sim::app::shell {
namespace {

bool& refused() {
    static bool said = false;
    return said;
}
int note_refusal(Display*, XErrorEvent*) {
    refused() = true;
    return 0;
}

/// Memory that the X server reads too.
class SharedImage {
public:
    SharedImage(Display* display, Visual* visual, unsigned depth, int width, int height)
        : display_{display} {
        if (XShmQueryExtension(display) == False) return;
        image_ = XShmCreateImage(display, visual, depth, ZPixmap, nullptr, &segment_,
                                 static_cast<unsigned>(width), static_cast<unsigned>(height));
        if (image_ == nullptr) return;
        const auto bytes =
            static_cast<std::size_t>(image_->bytes_per_line) * static_cast<std::size_t>(height);
        segment_.shmid = shmget(IPC_PRIVATE, bytes, IPC_CREAT | 0600);
        if (segment_.shmid < 0) return;
        void* memory = shmat(segment_.shmid, nullptr, 0);
        if (memory != reinterpret_cast<void*>(-1)) {  // NOLINT: the system's word for "no".
            segment_.shmaddr = image_->data = static_cast<char*>(memory);
            attach();
        }
        shmctl(segment_.shmid, IPC_RMID, nullptr);  // It goes when both have let go of it.
    }
    ~SharedImage() {
        if (attached_) XShmDetach(display_, &segment_);
        XSync(display_, False);
        if (segment_.shmaddr != nullptr) shmdt(segment_.shmaddr);
        if (image_ == nullptr) return;
        image_->data = nullptr;
        XDestroyImage(image_);
    }
    SharedImage(const SharedImage&) = delete;
    SharedImage& operator=(const SharedImage&) = delete;
    XImage* image() const { return attached_ ? image_ : nullptr; }

private:
    /// A server on another machine refuses.
    void attach() {
        refused() = false;
        const auto before = XSetErrorHandler(note_refusal);
        XShmAttach(display_, &segment_);
        XSync(display_, False);
        XSetErrorHandler(before);
        attached_ = !refused();
    }

    Display* display_;
    XShmSegmentInfo segment_{};
    XImage* image_ = nullptr;
    bool attached_ = false;
};

class MemorySurface final : public PaintedSurface {
public:
    explicit MemorySurface(GLFWwindow* window)
        : display_{glfwGetX11Display()}, window_{glfwGetX11Window(window)} {
        XWindowAttributes has{};
        if (display_ == nullptr || XGetWindowAttributes(display_, window_, &has) == 0) return;
        visual_ = has.visual;
        depth_ = static_cast<unsigned>(has.depth);
        takes_our_pixels_ = visual_->red_mask == 0xFF0000 && visual_->green_mask == 0xFF00 &&
                            visual_->blue_mask == 0xFF && depth_ >= 24 &&
                            ImageByteOrder(display_) == LSBFirst;
        XSetWindowBackgroundPixmap(display_, window_, None);  // Nothing shows before the frame.
        pen_ = XCreateGC(display_, window_, 0, nullptr);
    }
    ~MemorySurface() override {
        shared_.reset();
        if (pen_ != nullptr) XFreeGC(display_, pen_);
    }
    bool ready() const { return takes_our_pixels_; }

protected:
    raster::Sheet sheet(int width, int height) override {
        if (width != sheet_.width || height != sheet_.height) resize(width, height);
        return sheet_;
    }

    void put(const std::vector<raster::PixelBox>& parts) override {
        XImage* image = shared_ ? shared_->image() : nullptr;
        for (const auto& part : parts) {
            const auto width = static_cast<unsigned>(part.width());
            const auto height = static_cast<unsigned>(part.height());
            if (image != nullptr)
                XShmPutImage(display_, window_, pen_, image, part.left, part.top, part.left,
                             part.top, width, height, False);
            else
                put_own(part);
        }
        XSync(display_, False);  // The next frame is painted in the same memory.
    }

private:
    void resize(int width, int height) {
        shared_.reset();
        sheet_ = {nullptr, width, height};
        if (width <= 0 || height <= 0) return;
        shared_.emplace(display_, visual_, depth_, width, height);
        if (const XImage* image = shared_->image();
            image != nullptr && image->bytes_per_line == width * 4) {
            sheet_.pixels = reinterpret_cast<raster::Argb*>(image->data);
            return;
        }
        shared_.reset();
        own_.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0);
        sheet_.pixels = own_.data();
    }

    void put_own(const raster::PixelBox& part) const {
        XImage* image = XCreateImage(
            display_, visual_, depth_, ZPixmap, 0, reinterpret_cast<char*>(sheet_.pixels),
            static_cast<unsigned>(sheet_.width), static_cast<unsigned>(sheet_.height), 32, 0);
        if (image == nullptr) return;
        XPutImage(display_, window_, pen_, image, part.left, part.top, part.left, part.top,
                  static_cast<unsigned>(part.width()), static_cast<unsigned>(part.height()));
        image->data = nullptr;
        XDestroyImage(image);
    }

    Display* display_;
    ::Window window_;
    Visual* visual_ = nullptr;
    unsigned depth_ = 0;
    bool takes_our_pixels_ = false;
    GC pen_ = nullptr;
    std::optional<SharedImage> shared_;
    std::vector<raster::Argb> own_;
    raster::Sheet sheet_;
};

}  // namespace

std::unique_ptr<Surface> memory_surface(GLFWwindow* window) {
    auto surface = std::make_unique<MemorySurface>(window);
    if (!surface->ready()) return nullptr;
    return surface;
}

}  // namespace sim::app::shell
