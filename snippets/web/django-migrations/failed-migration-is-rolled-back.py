# /// script
# dependencies = ["django"]
# ///
import os
import sys

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connection

os.makedirs("shop/migrations")
for name in ("shop/__init__.py", "shop/migrations/__init__.py"):
    open(name, "w").close()

with open("shop/migrations/0001_initial.py", "w") as file:
    file.write("""
from django.db import migrations, models
def fail(apps, editor):
    apps.get_model("shop", "Item").objects.create(id=7)
    raise LookupError(7)
class Migration(migrations.Migration):
    operations = [
        migrations.CreateModel("Item", [("id", models.BigAutoField(primary_key=True))]),
        migrations.RunPython(fail),
    ]
""")

sys.path.insert(0, os.getcwd())
settings.configure(INSTALLED_APPS=["shop"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()

from django.db.migrations import Migration
from django.db.migrations.recorder import MigrationRecorder

left = {}
for Migration.atomic in (True, False):
    try:
        call_command("migrate", verbosity=0)
    except LookupError as error:
        left[Migration.atomic] = connection.introspection.table_names()
        assert error.args == (7,)
    assert MigrationRecorder.Migration.objects.count() == 0
with connection.cursor() as cursor:
    rows = cursor.execute("SELECT id FROM shop_item").fetchall()
assert left == {True: ["django_migrations"], False: ["django_migrations", "shop_item"]}
assert rows == [(7,)]
print(left)
