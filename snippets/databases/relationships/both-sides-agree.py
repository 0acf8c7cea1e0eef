# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import ForeignKey, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    books: Mapped[list["Book"]] = relationship(back_populates="author")


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))
    author: Mapped[Author] = relationship(back_populates="books")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
sent = []
event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, *rest: sent.append(sql.split()[0]))
author, first, second = Author(), Book(), Book()
with Session(engine) as session:
    session.add_all([author, second])
    author.books.append(first)
    second.author = author
    assert first.author is author
    assert author.books == [first, second]
    assert sent == []
    session.flush()
print(set(sent))
assert set(sent) == {"INSERT"}
