# /// script
# requires-python = ">=3.14"
# ///
from html import escape
from string.templatelib import Interpolation


def html(template):
    return "".join(
        escape(str(part.value)) if isinstance(part, Interpolation) else part for part in template
    )


comment = "<script>"
assert html(t"<p>{1} {comment}</p>") == "<p>1 &lt;script&gt;</p>"
assert html(t"<p>{comment}</p>") == "<p>&lt;script&gt;</p>"
assert escape(f"<p>{comment}</p>") == "&lt;p&gt;&lt;script&gt;&lt;/p&gt;"
print(html(t"<p>{comment}</p>"))
