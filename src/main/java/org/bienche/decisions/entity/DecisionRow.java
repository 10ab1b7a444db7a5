package org.bienche.decisions.entity;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionFile;
import org.bienche.decisions.DecisionText;
import org.jspecify.annotations.Nullable;

/** A decision as stored. Its text never changes; a file is attached once. */
@Entity
@Table(name = "decision")
public class DecisionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String number = "";
    private String title = "";
    private String issuer = "";
    private String signer = "";

    @Column(name = "signed_on")
    private LocalDate signedOn = LocalDate.MIN;

    @Column(name = "effective_on")
    private LocalDate effectiveOn = LocalDate.MIN;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "file_type")
    private @Nullable String fileType;

    @Column(name = "file_digest")
    private @Nullable String fileDigest;

    @Basic(fetch = FetchType.LAZY)
    private byte @Nullable [] file;

    @Version
    private long version;

    protected DecisionRow() {}

    public DecisionRow(DecisionText text) {
        number = text.number();
        title = text.title();
        issuer = text.issuer();
        signer = text.signer();
        signedOn = text.signedOn();
        effectiveOn = text.effectiveOn();
    }

    public Decision decision() {
        return new Decision(id == null ? 0 : id, text(), fileName != null);
    }

    private DecisionText text() {
        return new DecisionText(number, title, issuer, signer, signedOn, effectiveOn);
    }

    public void attach(DecisionFile attached, String digest) {
        fileName = attached.name();
        fileType = attached.type();
        file = attached.content();
        fileDigest = digest;
    }

    public @Nullable DecisionFile attached() {
        return fileName == null || fileType == null || file == null ? null : new DecisionFile(fileName, fileType, file);
    }
}
