# /// script
# dependencies = ["django"]
# ///
from django.core.exceptions import ObjectDoesNotExist
from django.template import Context, Engine


class Order:
    def price(self):
        raise ValueError("no price yet")

    def customer(self):
        raise ObjectDoesNotExist("no customer yet")

    def discount(self, percent):
        return percent


def outcome(source, **options):
    try:
        return Engine(**options).from_string(source).render(Context({"order": Order()}))
    except ValueError as error:
        return str(error)


names = ["name", "order.colour.name", "order.discount", "order.customer", "order.price"]
default = [outcome("<{{ %s }}>" % name) for name in names]
marked = [outcome("<{{ %s }}>" % name, string_if_invalid="?") for name in names]
assert default == ["<>", "<>", "<>", "<>", "no price yet"]
assert marked == ["<?>", "<?>", "<?>", "<?>", "no price yet"]
print(default, marked)
