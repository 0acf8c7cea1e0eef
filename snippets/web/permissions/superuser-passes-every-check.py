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

root, ann = User(username="root", is_superuser=True), User.objects.create(username="ann")
ann.user_permissions.add(sell)


def checks():
    return {(user.username, name): user.has_perm(name) for user in (root, ann) for name in ("shop.sell_item", "nonsense")}


active = checks()
root.is_active = ann.is_active = False
inactive = checks()
assert active == {
    ("root", "shop.sell_item"): True,
    ("root", "nonsense"): True,
    ("ann", "shop.sell_item"): True,
    ("ann", "nonsense"): False,
}
assert inactive == dict.fromkeys(active, False)
print(active)
