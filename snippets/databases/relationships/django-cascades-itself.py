# /// script
# dependencies = ["django"]
# ///

import sys

import django
from django.apps import AppConfig
from django.conf import settings
from django.db import IntegrityError, connection, models
from django.test.utils import CaptureQueriesContext

# Django follows relationships between the models of installed applications only.
settings.configure(
    INSTALLED_APPS=[AppConfig("library", sys.modules["__main__"])],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()


class Author(models.Model):
    class Meta:
        app_label = "library"


class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE)

    class Meta:
        app_label = "library"


with connection.schema_editor() as editor:
    editor.create_model(Author)
    editor.create_model(Book)
author = Author.objects.create()
Book.objects.create(author=author)

outcome = "nothing raised"
try:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM library_author")
except IntegrityError as error:
    outcome = str(error)
with CaptureQueriesContext(connection) as queries:
    deleted = author.delete()
deletes = [query["sql"].split(" WHERE")[0] for query in queries if query["sql"].startswith("DELETE")]
assert outcome == "FOREIGN KEY constraint failed"
assert deleted == (2, {"library.Book": 1, "library.Author": 1})
assert deletes == ['DELETE FROM "library_book"', 'DELETE FROM "library_author"']
print(outcome, deletes)
