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

from django.test.utils import CaptureQueriesContext

ann = User.objects.create_user("ann")
ann.user_permissions.add(sell)
counts = []
for _ in range(2):
    with CaptureQueriesContext(connection) as queries:
        assert ann.has_perm("shop.sell_item") is True
    counts.append(len(queries) > 0)
ann.user_permissions.clear()
seen = [user.has_perm("shop.sell_item") for user in (ann, User.objects.get(pk=ann.pk))]
assert counts == [True, False]
assert seen == [True, False]
print(counts, seen)
