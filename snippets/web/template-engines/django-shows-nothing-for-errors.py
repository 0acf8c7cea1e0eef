# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings
from django.template import Context, Engine

settings.configure()
django.setup()


class Order:
    @property
    def price(self):
        raise ValueError("no price yet")


def outcome(source, **options):
    try:
        return Engine(**options).from_string(source).render(Context({"order": Order()}))
    except ValueError as error:
        return str(error)


sources = ["<{{ name }}>", "<{{ order.colour.name }}>", "<{{ order.price }}>"]
default = [outcome(source) for source in sources]
marked = [outcome(source, string_if_invalid="?") for source in sources]
assert default == ["<>", "<>", "no price yet"]
assert marked == ["<?>", "<?>", "no price yet"]
print(default, marked)
