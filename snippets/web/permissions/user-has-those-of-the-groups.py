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

buy = Permission.objects.create(codename="buy_item", name="buy", content_type=kind)
staff = Group.objects.create(name="staff")
staff.permissions.add(sell)
ann, bob = User.objects.create_user("ann"), User.objects.create_user("bob")
ann.groups.add(staff)
bob.user_permissions.add(buy)
held = {user.username: sorted(user.get_all_permissions()) for user in (ann, bob)}
assert held == {"ann": ["shop.sell_item"], "bob": ["shop.buy_item"]}
assert (ann.has_perm("shop.sell_item"), ann.has_perm("shop.buy_item")) == (True, False)
assert bob.has_perms(["shop.buy_item", "shop.sell_item"]) is False
print(held)
