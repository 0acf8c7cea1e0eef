# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    books: Mapped[list["Book"]] = relationship()


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
author, book = Author(), Book()
with Session(engine) as session:
    session.add(author)
    author.books.append(book)
    keys = [book.author_id]
    session.flush()
    keys.append(book.author_id)
    assert (author.id, author.books) == (1, [book])
assert keys == [None, 1]
print(keys)
