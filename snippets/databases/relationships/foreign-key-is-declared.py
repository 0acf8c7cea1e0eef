# /// script
# dependencies = ["sqlalchemy"]
# ///
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
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(Author(books=[Book(), Book()]))
    session.commit()
with Session(engine) as session:
    author = session.scalars(select(Author)).one()
    assert [type(book) for book in author.books] == [Book, Book]
    assert [book.author_id for book in author.books] == [1, 1]
assert Author.__table__.columns.keys() == ["id"]
assert [key.target_fullname for key in Book.__table__.foreign_keys] == ["author.id"]
print(Author.__table__.columns.keys(), Book.__table__.columns.keys())
