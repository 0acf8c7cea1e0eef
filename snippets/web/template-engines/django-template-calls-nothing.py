# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings
from django.template import Context, Engine

settings.configure()
django.setup()


class Basket:
    items = 3

    def clear(self):
        self.items = 0


basket = Basket()
page = Engine().from_string("<{{ basket.items }}{{ basket.clear }}>").render(Context({"basket": basket}))
assert page == "<3None>" and basket.items in (0, 3)
print(basket.items)
assert basket.items == 3
