# /// script
# dependencies = ["django"]
# ///
import os
import sys

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ProjectState

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

from django.apps import apps
from django.db import models

from shop.models import Item


def changes():
    state = MigrationLoader(None).project_state()
    found = MigrationAutodetector(state, ProjectState.from_apps(apps)).changes(MigrationLoader(None).graph)
    return [operation.describe() for migration in found.get("shop", []) for operation in migration.operations]


assert connection.introspection.table_names() == []
assert changes() == []
models.BooleanField().contribute_to_class(Item, "price")
assert changes() == ["Add field price to item"]
print(changes())
