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
    editor.create_model(Author)
    editor.create_model(Book)
author = Author.objects.create()
book = Book.objects.create(author=author)
columns = [field.column for field in Book._meta.concrete_fields]
assert columns == ["id", "author_id"]
assert book.author is author
assert list(author.book_set.all()) == [book]
print(columns, author.book_set.count())
