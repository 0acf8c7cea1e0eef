# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, joinedload, mapped_column, relationship, selectinload


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


def joins(option):
    sent.clear()
    with Session(engine) as session:
        authors = session.scalars(select(Author).options(option)).unique().all()
        assert [len(author.books) for author in authors] == [2, 2, 2, 2, 2]
    return [sql.count("JOIN book") for sql in sent]


queries = {load.__name__: joins(load(Author.books)) for load in (selectinload, joinedload)}
assert queries == {"selectinload": [0, 0], "joinedload": [1]}
print(queries)
