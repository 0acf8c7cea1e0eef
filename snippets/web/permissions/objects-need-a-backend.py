# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()
from django.contrib.auth.models import Group, Permission, User
from django.contrib.contenttypes.models import ContentType
from django.db import connection

with connection.schema_editor() as editor:
    for model in (ContentType, Permission, Group, User):
        editor.create_model(model)
kind = ContentType.objects.create(app_label="shop")
sell = Permission.objects.create(codename="sell_item", content_type=kind)

from django.test import override_settings


class OwnerBackend:
    def has_perm(self, user, permission, item=None):
        return item is not None and item.endswith(user.username)


ann = User.objects.create(username="ann")
ann.user_permissions.add(sell)
items = [None, "pen of ann", "ring of bob"]
default = {item: ann.has_perm("shop.sell_item", item) for item in items}
backends = ["django.contrib.auth.backends.ModelBackend", f"{__name__}.OwnerBackend"]
with override_settings(AUTHENTICATION_BACKENDS=backends):
    extended = {item: ann.has_perm("shop.sell_item", item) for item in items}
assert default == {None: True, "pen of ann": False, "ring of bob": False}
assert extended == {None: True, "pen of ann": True, "ring of bob": False}
print(extended)
