# /// script
# dependencies = ["flask"]
# ///
import jinja2

template = jinja2.Template("dear {{ customer }}, {{ order.price }}")
try:
    page = template.render(order={})
except jinja2.UndefinedError as error:
    page = error
assert page == "dear , "
print(page)
assert isinstance(page, jinja2.UndefinedError)
