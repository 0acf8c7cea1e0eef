# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.template import Context, Engine
from django.utils.safestring import mark_safe

settings.configure()
name = "<script>attack()</script>"
page = Engine().from_string("{{ greeting }}").render(Context({"greeting": mark_safe(f"<b>{name}</b>")}))
assert page.startswith("<b>")
print(page)
assert "<script>" not in page
