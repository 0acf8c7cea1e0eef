# /// script
# dependencies = ["django"]
# ///
import io
import os
import re
import sys

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.test.utils import CaptureQueriesContext

os.makedirs("shop/migrations")
for name in ("shop/__init__.py", "shop/migrations/__init__.py"):
    open(name, "w").close()

with open("shop/models.py", "w") as file:
    file.write("from django.db import models\nclass Item(models.Model):\n")
    file.write("    id = models.BigAutoField(primary_key=True)\n    name = models.CharField(max_length=9)\n")

with open("shop/migrations/0001_initial.py", "w") as file:
    file.write("""
from django.db import migrations, models
class Migration(migrations.Migration):
    initial = True
    operations = [migrations.CreateModel("Item", [
        ("id", models.BigAutoField(primary_key=True, serialize=False)),
        ("name", models.CharField(max_length=9)),
    ])]
""")

sys.path.insert(0, os.getcwd())
settings.configure(INSTALLED_APPS=["shop"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()

from django.db import models

from shop.models import Item


def changes():
    with CaptureQueriesContext(connection) as context:
        call_command("makemigrations", dry_run=True, stdout=(output := io.StringIO()))
    tables = {name for query in context.captured_queries for name in re.findall('FROM "?(\\w+)', query["sql"])}
    return output.getvalue().splitlines()[-1].strip(), tables


assert connection.introspection.table_names() == []
MigrationRecorder(connection).ensure_schema()
assert changes() == ("No changes detected", {"sqlite_master", "django_migrations"})
models.BooleanField().contribute_to_class(Item, "sold")
assert changes() == ("+ Add field sold to item", {"sqlite_master", "django_migrations"})
print(changes()[0])
