# /// script
# dependencies = ["sqlalchemy"]
# ///

from typing import Optional

from sqlalchemy import ForeignKey, create_engine, select
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
    author_id: Mapped[Optional[int]] = mapped_column(ForeignKey("author.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    author = Author(books=[Book(), Book()])
    session.add(author)
    before = session.scalars(select(Book.author_id)).all()
    session.delete(author)
    after = session.scalars(select(Book.author_id)).all()
    authors = session.scalars(select(Author.id)).all()
assert authors == []
assert (before, after) == ([1, 1], [None, None])
print(before, after)
