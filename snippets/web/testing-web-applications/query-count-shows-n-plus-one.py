# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

from django.db import connection, models
from django.test import TestCase


class Author(models.Model):
    name = models.TextField()

    class Meta:
        app_label = "shop"


class Book(models.Model):
    author = models.ForeignKey(Author, models.CASCADE)

    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Author)
    editor.create_model(Book)
for name in ("ann", "bob", "cid"):
    Book.objects.create(author=Author.objects.create(name=name))


def names(books):
    return [book.author.name for book in books.order_by("id")]


outcomes = []
for books in (Book.objects.all(), Book.objects.select_related("author")):
    try:
        with TestCase().assertNumQueries(1):
            outcomes.append(names(books))
    except AssertionError as error:
        outcomes.append(str(error).splitlines()[0])
assert outcomes[0] == outcomes[2] == ["ann", "bob", "cid"]
assert outcomes[1] == "4 != 1 : 4 queries executed, 1 expected"
print(outcomes)
