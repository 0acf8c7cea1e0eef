# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, selectinload
from sqlalchemy.orm.exc import DetachedInstanceError


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
with Session(engine) as session:
    session.add(Author(books=[Book()]))
    session.commit()

with Session(engine) as session:
    lazy = session.scalars(select(Author)).one()
with Session(engine) as session:
    loaded = session.scalars(select(Author).options(selectinload(Author.books))).one()

outcome = "nothing raised"
try:
    lazy.books
except DetachedInstanceError as error:
    outcome = type(error).__name__
assert lazy.id == 1
assert outcome == "DetachedInstanceError"
assert [book.id for book in loaded.books] == [1]
print(outcome)
