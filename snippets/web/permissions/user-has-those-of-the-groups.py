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

buy = Permission.objects.create(codename="buy_item", content_type=kind)
staff = Group.objects.create()
staff.permissions.add(sell)
ann, bob = User.objects.create(username="ann"), User.objects.create(username="bob")
ann.groups.add(staff)
bob.user_permissions.add(buy)
held = {user.username: user.get_all_permissions() for user in (ann, bob)}
has = {user.username: [user.has_perm(f"shop.{name}_item") for name in ("sell", "buy")] for user in (ann, bob)}
assert held == {"ann": {"shop.sell_item"}, "bob": {"shop.buy_item"}}
assert has == {"ann": [True, False], "bob": [False, True]}
print(has)
