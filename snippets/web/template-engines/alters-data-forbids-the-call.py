# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings
from django.template import Context, Engine

settings.configure()
django.setup()
from django.db.models import Model

calls = []


class Basket:
    def total(self):
        calls.append("total")
        return 7

    def clear(self):
        calls.append("clear")

    def discount(self, percent):
        calls.append("discount")

    clear.alters_data = True

    def price(self):
        calls.append("price")

    price.do_not_call_in_templates = True


source = "<{{ basket.total }}|{{ basket.clear }}|{{ basket.discount }}|{{ basket.price.do_not_call_in_templates }}>"
page = Engine().from_string(source).render(Context({"basket": Basket()}))
assert page == "<7|||True>"
assert calls == ["total"]
assert [getattr(Model, name).alters_data for name in ("save", "delete")] == [True, True]
print(page, calls)
