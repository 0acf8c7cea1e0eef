# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import ForeignKey, create_engine, event, select
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
    session.add_all([Author(books=[Book(), Book()]) for _ in range(5)])
    session.commit()

sent = []
event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, *rest: sent.append(sql))
counts = []
with Session(engine) as session:
    authors = session.scalars(select(Author)).all()
    counts.append(len(sent))
    for _ in range(2):
        assert [len(author.books) for author in authors] == [2, 2, 2, 2, 2]
        counts.append(len(sent))
assert counts == [1, 1 + 5, 1 + 5]
print(counts)
