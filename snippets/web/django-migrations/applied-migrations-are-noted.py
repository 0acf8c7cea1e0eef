# /// script
# dependencies = ["django"]
# ///
import os
import sys

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connections

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
memory = {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}
settings.configure(INSTALLED_APPS=["shop"], DATABASES={"default": memory, "other": memory})
django.setup()

from django.db.migrations.recorder import MigrationRecorder

call_command("migrate", verbosity=0)
with open("shop/migrations/0001_initial.py", "a") as file:
    file.write("Migration.operations[0].fields[1] = 'title', models.CharField(max_length=9)")
del sys.modules["shop.migrations.0001_initial"]
columns = {}
for name in ("default", "other"):
    call_command("migrate", database=name, verbosity=0)
    with connections[name].cursor() as cursor:
        description = connections[name].introspection.get_table_description(cursor, "shop_item")
    columns[name] = [column.name for column in description]
noted = list(MigrationRecorder.Migration.objects.values_list("app", "name"))
assert noted == [("shop", "0001_initial")]
assert columns == {"default": ["id", "name"], "other": ["id", "title"]}
print(columns)
