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

staff = Group.objects.create()
staff.permissions.add(sell)
user = User.objects.create()
user.groups.add(staff)
before = user.has_perm("shop.sell_item")
staff.permissions.remove(sell)
seen = [each.has_perm("shop.sell_item") for each in (user, User.objects.get())]
assert before and seen[1] is False
print(seen)
assert seen[0] is False
