# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
)
django.setup()
from django.contrib.auth.models import Group, Permission, User
from django.contrib.contenttypes.models import ContentType
from django.db import connection

with connection.schema_editor() as editor:
    for model in (ContentType, Permission, Group, User):
        editor.create_model(model)
kind = ContentType.objects.create(app_label="shop", model="item")
sell = Permission.objects.create(codename="sell_item", name="sell", content_type=kind)

from django.contrib.auth.backends import BaseBackend
from django.test import override_settings


class OwnerBackend(BaseBackend):
    def has_perm(self, user, permission, item=None):
        return item is not None and item["owner"] == user.username


ann = User.objects.create_user("ann")
ann.user_permissions.add(sell)
items = [None, {"owner": "ann"}, {"owner": "bob"}]
default = [ann.has_perm("shop.sell_item", item) for item in items]
with override_settings(
    AUTHENTICATION_BACKENDS=["django.contrib.auth.backends.ModelBackend", f"{__name__}.OwnerBackend"]
):
    extended = [ann.has_perm("shop.sell_item", item) for item in items]
assert default == [True, False, False]
assert extended == [True, True, False]
print(default, extended)
