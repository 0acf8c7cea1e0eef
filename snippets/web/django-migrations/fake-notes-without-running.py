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

with open("shop/migrations/0001_initial.py", "w") as file:
    file.write("""
from django.db import migrations, models
class Migration(migrations.Migration):
    operations = [migrations.CreateModel("Item", [("id", models.BigAutoField(primary_key=True))])]
""")

sys.path.insert(0, os.getcwd())
settings.configure(INSTALLED_APPS=["shop"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()

from django.db.migrations.recorder import MigrationRecorder

seen = []
for target, fake in (("0001", True), ("zero", True), ("0001", False)):
    call_command("migrate", "shop", target, fake=fake, stdout=(output := io.StringIO()))
    noted = list(MigrationRecorder.Migration.objects.values_list("name", flat=True))
    seen.append(("FAKED" in output.getvalue(), noted, connection.introspection.table_names()))
assert seen == [
    (True, ["0001_initial"], ["django_migrations"]),
    (True, [], ["django_migrations"]),
    (False, ["0001_initial"], ["django_migrations", "shop_item"]),
]
print(seen[0])
