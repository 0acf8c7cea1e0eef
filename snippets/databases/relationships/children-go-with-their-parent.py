# /// script
# dependencies = ["sqlalchemy"]
# ///
from typing import Optional

from sqlalchemy import ForeignKey, create_engine, func, select
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
    session.flush()
    session.delete(author)
    assert session.scalars(select(Author)).all() == []
    remaining = session.scalar(select(func.count()).select_from(Book))
print(remaining)
assert remaining == 0
