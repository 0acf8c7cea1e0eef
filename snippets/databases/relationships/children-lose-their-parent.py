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
    drafts: Mapped[list["Draft"]] = relationship(cascade="all, delete-orphan")


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[Optional[int]] = mapped_column(ForeignKey("author.id"))


class Draft(Base):
    __tablename__ = "draft"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[Optional[int]] = mapped_column(ForeignKey("author.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    author = Author(books=[Book(), Book()], drafts=[Draft(), Draft()])
    session.add(author)
    session.commit()

    author.drafts.pop()
    session.commit()
    after_removal = session.scalars(select(Draft.author_id)).all()
    session.delete(author)
    session.commit()
    books = session.scalars(select(Book.author_id)).all()
    drafts = session.scalars(select(Draft.author_id)).all()
assert after_removal == [1]
assert (books, drafts) == ([None, None], [])
print(books, drafts)
