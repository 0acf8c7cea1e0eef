# /// script
# dependencies = ["django"]
# ///
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

name = "<i>ann</i>"
marked, formatted = mark_safe(name), format_html("<b>{}</b>", name)
assert (marked, type(marked)) == (name, SafeString)
assert formatted == "<b>&lt;i&gt;ann&lt;/i&gt;</b>"
assert format_html("<b>{}</b>", marked) == "<b><i>ann</i></b>"
print(formatted)
