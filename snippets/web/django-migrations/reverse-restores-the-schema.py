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
        ("name", models.CharField(max_length=9, default="unknown")),
    ])]
""")

with open("shop/migrations/0002_remove.py", "w") as file:
    file.write("""
from django.db import migrations
class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]
    operations = [migrations.RemoveField("Item", "name")]
""")

sys.path.insert(0, os.getcwd())
settings.configure(INSTALLED_APPS=["shop"], DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()

call_command("migrate", "shop", "0001", verbosity=0)
seen, reports = [], []
with connection.cursor() as cursor:
    cursor.execute("INSERT INTO shop_item (name) VALUES ('pen')")
    for target in ("0001", "0002", "0001"):
        call_command("migrate", "shop", target, stdout=(output := io.StringIO()))
        reports.append(output.getvalue().splitlines()[-1].strip().partition("...")[0])
        row = cursor.execute("SELECT * FROM shop_item").fetchone()
        seen.append(dict(zip([column[0] for column in cursor.description], row)))
assert reports[1:] == ["Applying shop.0002_remove", "Unapplying shop.0002_remove"]
assert seen == [{"id": 1, "name": "pen"}, {"id": 1}, {"id": 1, "name": "unknown"}]
print(seen)
