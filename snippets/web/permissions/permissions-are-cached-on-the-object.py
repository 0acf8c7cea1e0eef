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

from django.test.utils import CaptureQueriesContext

user = User.objects.create()
user.user_permissions.add(sell)
counts = []
for _ in range(2):
    with CaptureQueriesContext(connection) as queries:
        assert user.has_perm("shop.sell_item") is True
    counts.append(len(queries))
user.user_permissions.clear()
User.objects.update(first_name="Ann")
user.refresh_from_db()
seen = [each.has_perm("shop.sell_item") for each in (user, User.objects.get())]
assert counts == [2, 0] and user.first_name == "Ann"
assert seen == [True, False]
print(seen)
