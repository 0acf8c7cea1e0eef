# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import ForeignKey, create_engine, event, insert, select
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
found = {}
with Session(engine) as session:
    session.execute(insert(Author), [{"id": number} for number in range(501)])
    session.execute(insert(Book), [{"author_id": number} for number in range(501)])
    for authors in (500, 501):
        sent.clear()
        query = select(Author).where(Author.id < authors).options(selectinload(Author.books))
        loaded = session.scalars(query).all()
        assert [len(author.books) for author in loaded] == [1] * authors
        session.expunge_all()
        found[authors] = list(sent)
print(found)
assert found == {500: [1, 500], 501: [1, 500, 1]}
