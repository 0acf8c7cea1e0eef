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
    author = models.ForeignKey(Author, on_delete=models.CASCADE)

    class Meta:
        app_label = "library"


with connection.schema_editor() as editor:
    editor.create_model(Book)
with connection.cursor() as cursor:
    cursor.execute("SELECT sql FROM sqlite_master WHERE name = 'library_book'")
    sql = cursor.fetchone()[0]
reference = sql[sql.index("REFERENCES") :]
print(reference)
assert "ON DELETE CASCADE" in reference
