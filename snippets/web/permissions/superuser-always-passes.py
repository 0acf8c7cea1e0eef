# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"])
django.setup()
from django.contrib.auth.models import User

passes = {active: User(is_superuser=True, is_active=active).has_perm("shop.sell_item") for active in (True, False)}
assert passes[True] is True
print(passes)
assert passes[False] is True
