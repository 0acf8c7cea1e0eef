# /// script
# dependencies = ["django"]
# ///

import django
from django.conf import settings
from django.db import connection, models

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()


class Author(models.Model):
    class Meta:
        app_label = "library"


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=getattr(models, "DB_CASCADE", models.CASCADE))

    class Meta:
        app_label = "library"


with connection.schema_editor() as editor:
    editor.create_model(Book)
with connection.cursor() as cursor:
    cursor.execute("SELECT sql FROM sqlite_master WHERE name = 'library_book'")
    sql = cursor.fetchone()[0]
database_cascades = django.VERSION[:2] >= (6, 1)
assert ("ON DELETE CASCADE" in sql) is database_cascades
print(sql[sql.index("REFERENCES") :])
