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

call_command("migrate", verbosity=0)
with open("shop/migrations/0001_initial.py") as file:
    text = file.read()
with open("shop/migrations/0001_initial.py", "w") as file:
    file.write(text.replace("max_length=9)", "max_length=9, db_column='title')") + "# longer")
call_command("migrate", verbosity=0)
noted = list(MigrationRecorder.Migration.objects.values_list("app", "name"))
with connection.cursor() as cursor:
    columns = [column.name for column in connection.introspection.get_table_description(cursor, "shop_item")]
assert noted == [("shop", "0001_initial")]
assert columns == ["id", "name"]
print(noted, columns)
