# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, selectinload


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
sent = []
event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, values, *rest: sent.append(len(values)))


def keys_in_each_query(authors):
    with Session(engine) as session:
        session.add_all([Author(id=number, books=[Book()]) for number in authors])
        session.flush()
        session.expire_all()
        sent.clear()
        loaded = session.scalars(select(Author).options(selectinload(Author.books))).all()
        assert [len(author.books) for author in loaded] == [1] * len(authors)
    return list(sent)


found = [keys_in_each_query(range(500)), keys_in_each_query(range(501))]
print(found)
assert found == [[0, 500], [0, 500, 1]]
