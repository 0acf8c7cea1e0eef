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

user = User.objects.create()
user.user_permissions.add(sell)
answers = [user.has_perm("shop.sell_item", item) for item in (None, kind)]
assert answers[0] is True
print(answers)
assert answers[1] is True
