# /// script
# dependencies = ["django"]
# ///
import io
import os
import sys

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connection

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

from django.db.migrations.recorder import MigrationRecorder


def migrate(*target):
    call_command("migrate", *target, stdout=(output := io.StringIO()))
    report = next(line.strip().partition("...")[0] for line in output.getvalue().splitlines() if "pplying" in line or "No migrations" in line)
    noted = list(MigrationRecorder.Migration.objects.values_list("app", "name"))
    with connection.cursor() as cursor:
        if "shop_item" not in connection.introspection.table_names(cursor):
            return report, noted, None
        description = connection.introspection.get_table_description(cursor, "shop_item")
    return report, noted, [column.name for column in description]


noted = [("shop", "0001_initial")]
first = migrate()
with open("shop/migrations/0001_initial.py", "a") as file:
    file.write("Migration.operations[0].fields[1] = 'title', models.CharField(max_length=9)")
del sys.modules["shop.migrations.0001_initial"]
assert first == ("Applying shop.0001_initial", noted, ["id", "name"])
assert migrate() == ("No migrations to apply.", noted, ["id", "name"])
assert migrate("shop", "zero") == ("Unapplying shop.0001_initial", [], None)
assert migrate() == ("Applying shop.0001_initial", noted, ["id", "title"])
print(noted)
