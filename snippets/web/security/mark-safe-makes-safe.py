# /// script
# dependencies = ["django"]
# ///
from django.template import Context, Engine
from django.utils.safestring import mark_safe

value = "<script>attack()</script>"
template = Engine().from_string("{{ value }}")
plain, marked = (template.render(Context({"value": each})) for each in (value, mark_safe(value)))
assert plain == "&lt;script&gt;attack()&lt;/script&gt;"
print(marked)
assert "<script>" not in marked
