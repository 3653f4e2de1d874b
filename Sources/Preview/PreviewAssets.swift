/// The script in each page that is shown: reloads it when there is another edition, asks again for
/// pictures that were not made yet, and lays what is wrong with the content over it. A hidden tab lets go of its connection, of which a browser has
/// only six for a host.
let previewScript = """
  (() => {
    "use strict";
    const mine = document.currentScript.src.split("?")[1];
    let stream = null;
    let board = null;

    const show = (lines) => {
      if (!board) {
        const style = document.createElement("link");
        style.rel = "stylesheet";
        style.href = "/_boardgen/preview.css";
        document.head.append(style);
        board = document.createElement("section");
        board.className = "boardgen-errors";
        board.setAttribute("role", "alert");
      }
      const title = document.createElement("h2");
      title.textContent = "Nội dung đang có lỗi";
      const text = document.createElement("pre");
      text.textContent = lines.join("\\n");
      board.replaceChildren(title, text);
      if (!document.querySelector(".boardgen-none")) {
        const note = document.createElement("p");
        note.textContent = "Bên dưới vẫn là trang của lần dựng không có lỗi gần nhất.";
        board.append(note);
      }
      document.body.prepend(board);
    };

    const follow = () => {
      if (document.hidden) {
        stream?.close();
        stream = null;
        return;
      }
      if (stream) return;
      stream = new EventSource("/_boardgen/events");
      stream.onmessage = (event) => {
        const [edition, ...errors] = event.data.split("\\n");
        if (errors.length > 0) {
          show(errors);
        } else if (edition !== mine) {
          location.reload();
        } else {
          board?.remove();
          for (const image of document.images) {
            if (image.complete && image.naturalWidth === 0) image.src = image.src;
          }
        }
      };
    };

    document.addEventListener("visibilitychange", follow);
    follow();
  })();

  """

/// How errors look: above all else, readable to the last line.
let previewStyle = """
  .boardgen-errors {
    position: sticky; top: 0; z-index: 99; box-sizing: border-box;
    max-height: 75vh; overflow: auto; padding: 1rem 1.25rem 1.25rem;
    background: #fff4f3; color: #1d1a18; border-bottom: .375rem solid #a8121d;
    font: 1rem/1.5 "Noto Sans", system-ui, sans-serif;
  }
  .boardgen-errors h2 { margin: 0 0 .5rem; font-size: 1.125rem; color: #a8121d; }
  .boardgen-errors pre {
    margin: 0; white-space: pre-wrap; overflow-wrap: anywhere;
    font: .9375rem/1.5 "Noto Sans Mono", ui-monospace, monospace;
  }
  .boardgen-errors p { margin: .75rem 0 0; }
  .boardgen-none {
    max-width: 40rem; margin: 3rem auto; padding: 0 1.25rem;
    font: 1.125rem/1.5 "Noto Sans", system-ui, sans-serif; color: #1d1a18;
  }
  @media print { .boardgen-errors { display: none; } }

  """
